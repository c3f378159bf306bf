using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Contoso.WebShop.Accounts;

public static class ContactValidator
{
    private static readonly Regex s_phone = new(@"^\+?[0-9][0-9 \-]{6,18}$", RegexOptions.Compiled);
    private static readonly Regex s_wechat = new(@"^[a-zA-Z][-_a-zA-Z0-9]{5,19}$", RegexOptions.Compiled);

    public static string? Validate(string? email, string? phone, string? wechat)
    {
        if (!MailAddress.TryCreate(email, out _))
            return "Please enter a valid e-mail address such as name@example.com.";
        if (phone is not null && !s_phone.IsMatch(phone))
            return "Please enter your phone number with the country code, e.g. +86 138 0000 0000.";
        if (wechat is not null && !s_wechat.IsMatch(wechat))
            return "微信号格式不正确，应以字母开头，6到20位。";
        return null;
    }

    public static string Placeholder(string field) => field switch
    {
        "email" => "you@example.com",
        "phone" => "+1 555 0100",
        "whatsapp" => "WhatsApp number",
        "website" => "https://www.example.com",
        _ => string.Empty,
    };
}
