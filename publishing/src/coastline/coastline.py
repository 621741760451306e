"""Makes the map's coastlines from Natural Earth's land polygons (public domain, naturalearthdata.com).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 coastline.py package/land-50m.json > land.txt

world-atlas holds them as TopoJSON, 1:50,000,000. Each line of the result is the outline of a piece of land: pairs of
longitude and latitude in tenths of a degree, the first as they are, each other as the difference from the one before.
Outlines are simplified (Douglas and Peucker) to TOLERANCE degrees; islands smaller than SMALLEST degrees across, lakes, and
Antarctica are left out.
"""
import json
import sys

TOLERANCE = 0.12
SMALLEST = 0.45
SOUTHERNMOST = -60


def lines(topology):
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        yield line


def ring(arcs, numbers):
    points = []
    for number in numbers:
        line = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(line if not points else line[1:])
    return points


def outlines(geometry):
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from outlines(part)
    elif geometry["type"] == "Polygon":
        yield geometry["arcs"][0]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield polygon[0]


def far(point, one, other):
    (x, y), (ax, ay), (bx, by) = point, one, other
    width, height = bx - ax, by - ay
    square = width * width + height * height
    along = 0 if square == 0 else max(0, min(1, ((x - ax) * width + (y - ay) * height) / square))
    return ((x - ax - along * width) ** 2 + (y - ay - along * height) ** 2) ** 0.5


def simple(points):
    kept = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        distance, number = max(
            ((far(points[i], points[first], points[last]), i) for i in range(first + 1, last)), default=(0, 0))
        if distance > TOLERANCE:
            kept.add(number)
            stack += [(first, number), (number, last)]
    return [points[i] for i in sorted(kept)]


def unwound(points):
    """The same outline without the jump from 180 degrees east to 180 west."""
    turned = 0
    done = [points[0]]
    for (before, _), (x, y) in zip(points, points[1:]):
        turned += -360 if x - before > 180 else 360 if before - x > 180 else 0
        done.append((x + turned, y))
    return done


def cut(points, west, east):
    """What of an outline lies between two meridians (Sutherland and Hodgman)."""
    for limit, sign in ((west, 1), (east, -1)):
        inside = []
        for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
            a, b = (ax - limit) * sign >= 0, (bx - limit) * sign >= 0
            if a:
                inside.append((ax, ay))
            if a != b:
                inside.append((limit, ay + (by - ay) * (limit - ax) / (bx - ax)))
        points = inside
    return points


def worlds(points):
    """The pieces of an outline on the map, which ends at 180 degrees."""
    for turn in (-360, 0, 360):
        piece = cut([(x + turn, y) for x, y in points], -180, 180)
        if len(piece) > 2:
            yield piece


def main(path):
    with open(path, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(lines(topology))
    done = []
    pieces = [
        piece
        for numbers in outlines(topology["objects"]["land"])
        for piece in worlds(unwound(ring(arcs, numbers))[:-1])
    ]
    for points in pieces:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if max(max(xs) - min(xs), max(ys) - min(ys)) < SMALLEST or max(ys) < SOUTHERNMOST:
            continue
        middle = len(points) // 2
        outline = simple(points[:middle + 1])[:-1] + simple(points[middle:] + points[:1])[:-1]
        tenths = []
        for x, y in outline:
            point = (round(x * 10), round(y * 10))
            if not tenths or point != tenths[-1]:
                tenths.append(point)
        if len(tenths) > 2:
            done.append(tenths)
    for tenths in sorted(done, key=lambda points: (-len(points), points)):
        before = (0, 0)
        words = []
        for point in tenths:
            words.append(f"{point[0] - before[0]},{point[1] - before[1]}")
            before = point
        print(" ".join(words))


main(sys.argv[1])
