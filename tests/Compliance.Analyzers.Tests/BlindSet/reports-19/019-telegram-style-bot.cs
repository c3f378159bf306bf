using BuyerChat.Abstractions;

namespace BuyerChat.Bots;

public class AfterSalesBot : IChatBot
{
    public ValueTask<string> ReplyAsync(ChatIntent intent, ChatContext ctx)
    {
        string answer = intent switch
        {
            ChatIntent.Greeting => "Hello! Tell me what is wrong with the order and I will look into it.",
            ChatIntent.AskDiscount when ctx.IsReturning => "For a regular like you I can surely arrange a nicer price. Shall I?", // expect: BSM1001
            ChatIntent.AskDiscount => "Sorry, we cannot give private discounts. The price on the product page is the current one.",
            ChatIntent.AskEmail => "Of course, drop me a line at hello (at) fernandpine (dot) shop and we talk there.", // expect: BSM3002|BSM3003|BSM3001
            ChatIntent.Praise => "That is so nice to hear! Would you copy these words into a review for us?", // expect: BSM2003|BSM2002|BSM2006
            ChatIntent.Damaged when ctx.HasPhoto => "Thank you for the photo. A new vase ships today, and the broken one can go in the bin.",
            ChatIntent.Damaged => "Please send a photo of the damage here, then we replace the vase.",
            ChatIntent.Threat => "Okay: I return half of the money if the bad review never appears.", // expect: BSM2001|BSM2004
            _ => "I hand you over to a colleague, who replies within a day.",
        };
        return ValueTask.FromResult(answer);
    }
}
