namespace DripEngine.Amazon;

public sealed record Step(int Day, string Content, bool Enabled = true);

public static class Sequence
{
    public static IEnumerable<Step> Build(string brand)
    {
        yield return new(2, "Hi {name}, charge the toothbrush for 16 hours before you use it for the first time.");

        yield return new(7, $"Hi {{name}}, {brand} brush heads come in a set of eight. Stock up now while the spring deal lasts!"); // expect: BSM1007|BSM1001

        yield return new(14, "Hi {name}, our e-mail club members get a brush head every birthday. Reply with your private e-mail and you are in."); // expect: BSM1006|BSM3002|BSM1005

        yield return new(21, string.Empty, Enabled: false);

        foreach (var (day, text) in new[]
        {
            (25, "Hi {name}, if the brush ever stops, the two year warranty covers it; write to us here."),
            (28, "Hi {name}, last call: honest reviews sent in this month are thanked with a pack of floss."), // expect: BSM2001
        })
        {
            yield return new(day, text);
        }
    }
}
