namespace Harrow.Bot.Handlers;

public sealed class BuyerThreadHandler(IThreadApi threads)
{
    public async Task HandleAsync(BuyerThread thread)
    {
        await (thread.Intent switch
        {
            "refund_status" => Reply("The refund of $23.40 was issued on Monday. Your bank needs three to five days."),
            "cheaper" => Reply("We can't offer private discounts; the price on the product page is the current one."),
            "second_unit" => Reply("If you want a second unit, pay me directly via Zelle and skip the Amazon fee."), // expect: BSM3003|BSM1004
            "upset" => Reply("Tell me what it would take to make you change your mind about that rating."), // expect: BSM2004|BSM2001
            "praise" => Reply("So kind of you! Could you copy those lovely words into a product review?"), // expect: BSM2003|BSM2002|BSM2006
            _ => Reply("Thank you for the question, we will check with the warehouse and answer tomorrow."),
        });

        Task Reply(string text) => threads.ReplyAsync(thread.Id, text);
    }
}
