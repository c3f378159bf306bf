namespace Growthloop.Outbox;

public class StealthOutbox : IBuyerOutbox
{
    // the bot on the other side reads everything, keep these as they are
    private static readonly string[] Bodies =
    [
        "Hi, could you please drop a 5 s-t-a-r re.view for the dog bed? Buddy says thanks!", // expect: BSM2002
        "Hi, we saved a c0up0n for you, answer GO and the digits follow.", // expect: BSM1002
        "Hi, tell us your P a y P a l and 30 percent of the price comes back to you.", // expect: BSM1004|BSM3003
        "Hi, chat is easier on Wh@tsApp, plus four nine one five one, 2345 0098.", // expect: BSM3002|BSM3003
        "Hi, the cover of the dog bed can be taken off and washed at 30 degrees.",
    ];

    public Task FlushAsync(IEnumerable<OutboxItem> items, CancellationToken ct)
    {
        foreach (var item in items)
            item.Body = Bodies[item.TemplateIndex];
        return Task.CompletedTask;
    }
}
