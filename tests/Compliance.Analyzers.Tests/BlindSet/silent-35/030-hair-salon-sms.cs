using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CutAndCurl.Salon;

// side job for my sister's hair salon: appointment texts for the salon clients
public class SalonTexts
{
    readonly string from = "+15005550006";

    public void Remind(SalonClient k) => Sms(k, $"Hi {k.Name}, see you {k.Appointment:ddd HH:mm} at Cut and Curl for your haircut!");

    public void Cancelled(SalonClient k) => Sms(k, $"Hi {k.Name}, Mia is ill today, we have to move your haircut. Which day suits you?");

    public void Color(SalonClient k) => Sms(k, $"Hi {k.Name}, please come with dry hair, the color needs about two hours.");

    public void Parking(SalonClient k) => Sms(k, $"Hi {k.Name}, the salon parking lot is closed this week, park in Mill Street please.");

    void Sms(SalonClient k, string body) =>
        MessageResource.Create(to: new PhoneNumber(k.Phone), from: new PhoneNumber(from), body: body);
}

public record SalonClient(string Name, string Phone, DateTime Appointment);
