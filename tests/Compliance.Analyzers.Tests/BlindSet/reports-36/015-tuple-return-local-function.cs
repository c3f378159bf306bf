namespace Pricewell.FollowUps;

public static class MessageFactory
{
    public static (string Subject, string Body) Create(FollowUpKind kind, string buyer, string item)
    {
        return kind switch
        {
            FollowUpKind.Manual => ($"Manual for your {item}", $"Hello {buyer}, the manual for your {item} is attached as a PDF."),
            FollowUpKind.Upsell => ($"A case for your {item}?", $"Hello {buyer}, customers with a {item} also buy our leather case. It's on our store page now."), // expect: BSM1007
            FollowUpKind.Review => Ask(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        (string, string) Ask(string closing = "A 5* rating keeps our family shop alive, please help us.") // expect: BSM2002
        {
            return ($"How is the {item}?", $"Hello {buyer}, how is the {item}? {closing}");
        }
    }

    public static Func<string, string> Closing { get; } =
        (string buyer) => $"{buyer}, PS: bring a friend and both of you get ten dollars credit with us."; // expect: BSM1006
}
