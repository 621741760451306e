package org.memcon.editing.speech.turn;

import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.model.record.Block;

/// A paragraph that begins a turn: its place in the draft, the label, the key of its speaker and
/// whether the words are spoken or told.
public record SpeechPart(
    int part, SpeakerLabel label, String key, String name, Block.Turn.Delivery delivery) {}
