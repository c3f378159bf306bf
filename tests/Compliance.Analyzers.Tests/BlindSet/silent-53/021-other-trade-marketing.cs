namespace Campground.Bookings.Mail;

// Newsletter of the camping site itself; our guests subscribed on our own website.
public sealed class GuestNewsletter(IFluentEmail email)
{
    public Task SpringAsync(Guest guest) => email
        .To(guest.Email)
        .Subject("The pitches at the lake are open again")
        .Body($"Dear {guest.Name}, the lake has warmed up. The site is open from 1 May, and the sauna boat is back from the yard.")
        .SendAsync();

    public Task ArrivalAsync(Guest guest, DateOnly day) => email
        .To(guest.Email)
        .Subject($"Your arrival on {day:d MMMM}")
        .Body($"Dear {guest.Name}, the gate opens at two o'clock. Dogs must be kept on a lead; the bakery van comes at eight.")
        .SendAsync();
}

public static class CampingAdKeywords
{
    public static readonly string[] Bids = ["camping coupon", "tent pitch 20% off", "free night camping", "camping gift card"];
}

public record Guest(string Name, string Email);
