namespace Brasserie.Marot.Newsletter;

/// <summary>Weekly letter to the guests of the restaurant who subscribed at their table.</summary>
public class WeeklyMenuLetter
{
    public string Subject => "This week at Brasserie Marot: oysters and a free glass of Muscadet";

    public string Html(string guest) => $"""
        <p>Dear {guest},</p>
        <p>from Tuesday to Thursday every table that orders the plateau receives a glass of Muscadet free of charge.</p>
        <p>Show this letter at the bar for 10% off your lunch.</p>
        <p>Reservations: 020 7946 0122 or table@brasserie-marot.example</p>
        """;

    public string Birthday(string guest) =>
        $"Dear {guest}, many happy returns! The dessert is on the house when you dine with us this month.";
}
