namespace Meridian.Hotels.Guests;

// Booking engine of a hotel group; nothing here concerns a marketplace.
public class StayMailer
{
    private readonly IMailQueue _queue;
    public StayMailer(IMailQueue queue) => _queue = queue;

    public void EnqueueHousekeepingPlan(string floor)
        => _queue.Enqueue("housekeeping@meridian.example", "Plan for floor " + floor,
            "Rooms with the green tag get the free fruit basket. Minibar vouchers lie at the desk.");

    public void EnqueueRateSheet(string agent)
        => _queue.Enqueue(agent, "Travel agent rates",
            "Agents receive 12% off the best available rate. The contract code is in the extranet.");

    public const string BarMenuFooter = "Happy hour from five to seven: two cocktails for the price of one.";
    public const string KioskGreeting = "Welcome back! Members enjoy late checkout.";
}

public interface IMailQueue { void Enqueue(string to, string subject, string body); }
