namespace Birchline.Agency.Outreach;

public abstract record BuyerNote(string OrderId)
{
    public sealed record Late(string OrderId, DateOnly NewDate) : BuyerNote(OrderId);
    public sealed record Arrived(string OrderId, string FirstName) : BuyerNote(OrderId);
    public sealed record WinBack(string OrderId, string FirstName) : BuyerNote(OrderId);
    public sealed record Broken(string OrderId, decimal Amount) : BuyerNote(OrderId);
}

public static class NoteRenderer
{
    public static string Render(BuyerNote note) => note switch
    {
        BuyerNote.Late l => $"Hi, your headlamp is running behind. It should reach you by {l.NewDate:MMM d}. If that's too late, reply and we'll cancel and refund you.",
        BuyerNote.Arrived a => $"Hi {a.FirstName}, if the headlamp survived its first raccoon, a five-star review would make our whole week.", // expect: BSM2002|BSM2003
        BuyerNote.WinBack w => $"Hey {w.FirstName}, long time no hike! Your second lamp is 20% off if you grab it before Sunday.", // expect: BSM1001
        BuyerNote.Broken b => $"Sorry about the cracked lens. We refunded {b.Amount:C} to your original payment method today.",
        _ => throw new ArgumentOutOfRangeException(nameof(note), "Unknown note type"),
    };
}
