using FluentEmail.Core;

namespace Alpenblick.Hotels.GuestRelations;

/// <summary>Mails to overnight guests of the hotel; booked on our own site.</summary>
public class GuestStayMailer
{
    private readonly IFluentEmail _mail;
    public GuestStayMailer(IFluentEmail mail) => _mail = mail;

    public Task BeforeArrival(Reservation r) => _mail
        .To(r.GuestEmail)
        .Subject($"Your stay at Hotel Alpenblick, arrival {r.CheckIn:d}")
        .Body($"Dear {r.GuestName}, your room is ready from 3 pm. Parking in the hotel garage costs 12 euros a night. " +
              "The reception is open until 11 pm; after that please use the key box beside the ski room.")
        .SendAsync();

    public Task LateCheckout(Reservation r) => _mail
        .To(r.GuestEmail)
        .Subject("Late check-out")
        .Body($"Dear {r.GuestName}, you can keep room {r.Room} until 2 pm tomorrow. The front desk has noted it on your folio.")
        .SendAsync();

    public Task SpaVoucherAtDesk(Reservation r) => _mail
        .To(r.GuestEmail)
        .Subject("Your spa voucher waits at the reception")
        .Body($"Dear {r.GuestName}, the spa voucher that came with your weekend package is at the hotel reception. " +
              "Please show your room card when you pick it up.")
        .SendAsync();
}

public record Reservation(string GuestName, string GuestEmail, string Room, DateTime CheckIn);
