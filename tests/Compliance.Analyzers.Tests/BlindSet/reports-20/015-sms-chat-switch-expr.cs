namespace MultiChannel.Chat;

public enum Why { Late, Damaged, Promo, Social, Survey }

public static class ChatReplies
{
    public static string For(Why why, string shop) => why switch
    {
        Why.Late => "Your package was sorted to the wrong depot, it should arrive by Tuesday. Sorry!",
        Why.Damaged => "Sorry about the dent. Refund or replacement, which one do you prefer?",
        Why.Promo => $"Flash weekend at {shop}: everything in our shop is a quarter cheaper till Monday night.", // expect: BSM1001|BSM1007
        Why.Social => $"Find us on Instagram as @{shop}_official and send a DM, we answer there within minutes.", // expect: BSM3002|BSM3001|BSM3003
        Why.Survey => "Tell us how it went at surveymonkey.com/r/9KX2LQ please.", // expect: BSM3001
        _ => "Thanks for your message, a colleague is checking your order now."
    };
}
