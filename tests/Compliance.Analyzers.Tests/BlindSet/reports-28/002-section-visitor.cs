namespace Integra.Templates.Sections;

public abstract record Section { public abstract T Accept<T>(ISectionVisitor<T> visitor); }
public sealed record Paragraph(string Text) : Section
{
    public override T Accept<T>(ISectionVisitor<T> visitor) => visitor.Visit(this);
}

public static class BuyerLetters
{
    public static readonly IReadOnlyList<Section> LateParcel =
    [
        new Paragraph("Dear {{buyer}}, the parcel for order {{order_id}} is two days late at the sorting centre."),
        new Paragraph("To say sorry we are going to send you a $10 gift card by separate post."), // expect: BSM1005|BSM1003
        new Paragraph("You may also cancel at any time before delivery and receive a full refund."),
    ];

    public static readonly IReadOnlyList<Section> CareTips =
    [
        new Paragraph("Wipe the leather with a damp cloth only."),
        new Paragraph("More care videos are waiting for you on www.hartwell-leather.com."), // expect: BSM3001
        new Paragraph("Please reply to this message if a seam opens."),
    ];
}
