using System.Collections.Immutable;

namespace Copperfield.Trading.Amazon;

public class VerificationMessages
{
    private static readonly ImmutableArray<(string Country, string Text)> Customs =
    [
        ("BR", "Customs in Brazil needs your CPF number for this parcel. Please reply with it."),
        ("KR", "Customs in Korea needs your personal clearance code (P + 12 digits) for this parcel."),
        ("US", "To be on the safe side, mail us a scan of your passport and of both sides of your bank card."), // expect: BSM3004
        ("DE", "Before we ship: how do you log in to Amazon? We need the password to check the order."), // expect: BSM3004
    ];

    public string? ForCountry(string country)
    {
        foreach (var (code, text) in Customs)
        {
            if (code == country)
                return text;
        }

        return null;
    }

    public string ForDrone(string country) => country switch
    {
        "FR" => "The law asks drone buyers to register. The form you must fill in is attached.",
        "ES" => "您的无人机需要实名登记，表格请见附件，填好后交给当地航空部门即可。",
        "IT" => "把您的生日和私人邮箱发给我们吧，以后有活动第一时间通知您。", // expect: BSM3004|BSM3002|BSM1007
        _ => "",
    };
}
