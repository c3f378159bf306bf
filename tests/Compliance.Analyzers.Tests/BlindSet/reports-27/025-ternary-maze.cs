string Reply(Order o) =>
    o.IsReturn
        ? o.Opened
            ? "Hi, opened tins can be returned as well, Amazon has sent you the label."
            : "Hi, instead of returning it, would you accept a present from us worth 20 bucks?" // expect: BSM1005|BSM1003
        : o.Stars < 3
            ? "Hi, how much would it take for you to drop that review?" // expect: BSM2001|BSM2004
            : o.Repeat
                ? "Hi, since it is your third order you have been picked as product tester, free samples included!" // expect: BSM1006|BSM1005
                : "Hi, thanks for the note. Rinse the tin with warm water only.";

foreach (var o in Inbox.Load("inbox.json"))
{
    var text = Reply(o);
    await Inbox.AnswerBuyerAsync(o.ThreadId, text.Length > 2000 ? text[..2000] : text);
    Console.Error.WriteLine($"{o.ThreadId}: {text.Length} chars");
}

record Order(string ThreadId, bool IsReturn, bool Opened, int Stars, bool Repeat);
