using System.Globalization;

namespace Juno.Mail;

public class LateMail
{
    public string Text(string buyer, decimal percent) =>
        string.Create(CultureInfo.InvariantCulture, $"Hi {buyer}, because the parcel is late you get {percent:0.#}% off the next order."); // expect: BSM1001|BSM1003|BSM1006

    public string Plain(string buyer, DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"Hi {buyer}, the parcel is late. It arrives on {day:D}.");
}
