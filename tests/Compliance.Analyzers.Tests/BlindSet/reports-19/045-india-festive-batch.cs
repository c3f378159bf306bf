namespace Jaipur.Exports.Messaging;

public class FestiveBatch
{
    readonly Dictionary<string, Func<string, string>> _writers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["customs"] = n => $"Dear {n}, customs in Chicago kept the parcel for a check. It moves on tomorrow.",
        ["diwali"] = n => $"Dear {n}, this Diwali we are giving flat 30% off to all our Amazon family, do the needful and order today itself.", // expect: BSM1001|BSM1007
        ["rating"] = n => $"Dear {n}, kindly rate us the highest and mention fast delivery in your comment.", // expect: BSM2002
        ["money"] = n => $"Dear {n}, we will credit 500 rupees to your UPI id as goodwill for the wait.", // expect: BSM1004|BSM1003|BSM3003
        ["repair"] = n => $"Dear {n}, the clasp of the bangle will be repaired free under warranty. Print the label in Your Orders.",
        ["bulk"] = n => $"Dear {n}, for wedding quantities kindly write to exports [at] jaipurcraft [dot] in, we quote direct factory rates.", // expect: BSM3002|BSM3003|BSM1001
    };

    public string Write(string key, string name) =>
        _writers.TryGetValue(key, out var w) ? w(name) : throw new KeyNotFoundException($"no festive text named {key}");
}
