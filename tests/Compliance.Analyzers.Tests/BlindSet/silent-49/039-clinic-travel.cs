namespace Meridian.Travel.Notifications;

// Airline passengers: flight notices
public static class PassengerNotices
{
    public static string GateChange(string flight, string gate) =>
        $"Flight {flight} now leaves from gate {gate}. Please allow ten minutes for the walk.";

    public static string Delay(string flight, int minutes, bool overnight)
    {
        var text = $"Flight {flight} is {minutes} minutes late.";
        text += overnight
            ? " The airline has booked a hotel room for you; the shuttle stops at door 4."
            : " The crew desk hands out meal vouchers at the gate on presentation of the boarding pass.";
        return text;
    }

    public static string Passengers261(string flight) =>
        $"For the cancelled flight {flight} passengers are entitled to compensation under Regulation (EC) No 261/2004. The airline pays it to the card used for the booking.";

    public static string Baggage(string tag) =>
        $"Bag {tag} was left in Madrid. The airline delivers it to the address of the passenger tomorrow.";
}
