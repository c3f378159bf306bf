using MimeKit;

namespace Alpenhof.Hotel.Marketing;

public class GuestNewsletter
{
    // Newsletter an Hotelgäste mit Double-Opt-in, nichts mit Marktplätzen zu tun
    public MimeMessage BuildSpring(HotelGuest guest)
    {
        var builder = new BodyBuilder
        {
            TextBody = $"Dear {guest.Salutation} {guest.LastName}, spring is here on the mountain! Stay three nights in April and the fourth night is free. Your code at the reception or on alpenhof.example: FRUEHLING.",
        };

        var msg = new MimeMessage();
        msg.Subject = "The fourth night is free";
        msg.Body = builder.ToMessageBody();
        return msg;
    }

    public MimeMessage BuildAfterStay(HotelGuest guest)
    {
        var msg = new MimeMessage { Subject = "How was your stay at the Alpenhof?" };
        msg.Body = new TextPart("plain")
        {
            Text = $"Dear {guest.Salutation} {guest.LastName}, thank you for your stay. Our spa team is looking forward to your next visit; call the reception any time.",
        };
        return msg;
    }
}
