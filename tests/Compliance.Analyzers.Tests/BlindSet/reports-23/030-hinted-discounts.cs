namespace PawKitchen.Chat;

/// <summary>Ready answers for the Amazon buyer chat.</summary>
public class HintReplies
{
    public string Reply(string topic, string buyer) => topic switch
    {
        "second-unit" => $"Hi {buyer}, tell me before you order a second one, I can do something nice with the price for you.", // expect: BSM1001
        "thanks" => $"Hi {buyer}, good customers like you we never forget, your next purchase will bring you a pleasant surprise.", // expect: BSM1006|BSM1005
        "sad" => $"Hi {buyer}, we do not want to see you sad, what amount would make you forget this matter?", // expect: BSM1003
        "words" => $"Hi {buyer}, the words you wrote on the page keep other families away. Maybe you look at them once more, now the lid is fixed?", // expect: BSM2004
        "size" => $"Hi {buyer}, the inner size is 24 cm, so the lid of your old pot will fit.",
        _ => $"Hi {buyer}, thank you for waiting, we look in the warehouse and answer you today.",
    };
}
