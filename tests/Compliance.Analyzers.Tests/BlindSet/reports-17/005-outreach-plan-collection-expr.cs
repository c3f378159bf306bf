namespace Agentur.Nordlicht.Campaigns;

public sealed record OutreachStep(int Day, string Title, string Text);

public static class YogaMatPlan
{
    public static readonly OutreachStep[] Steps =
    [
        new(0, "Customs", "Hello {{first_name}}, customs asks for the recipient's full name on order {{order_id}}. Could you confirm the spelling?"),
        new(3, "Unrolling", "Hello {{first_name}}, leave the mat flat for a day so that the edges settle."),
        new(7, "Ask", "Hello {{first_name}}, would you leave a review of the mat on Amazon? Two or three sentences are enough."), // expect: BSM2006
        new(14, "Range", "Hello {{first_name}}, did you know that we also make cork blocks and straps? Have a look around our storefront."), // expect: BSM1007
        new(21, "Thanks", "Hello {{first_name}}, send us a screenshot of your published review and a 15 dollar gift card is yours."), // expect: BSM2001
    ];

    public static OutreachStep? For(int day) => Steps.FirstOrDefault(s => s.Day == day);
}
