using System;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace AiKefu.Bot.Amazon;

public class AutoResponder
{
    private static readonly Regex PhoneAsk = new(@"\b(call|phone|whats\s?app)\b", RegexOptions.IgnoreCase | RegexOptions.Compiled);
    private static readonly Regex InvoiceAsk = new(@"invoice|vat", RegexOptions.IgnoreCase | RegexOptions.Compiled);
    private readonly IInbox _inbox;

    public AutoResponder(IInbox inbox) => _inbox = inbox;

    public async Task OnIncomingAsync(IncomingMail mail)
    {
        var isNight = DateTime.UtcNow.AddHours(8).Hour is < 9 or > 20;
        if (PhoneAsk.IsMatch(mail.Text))
        {
            await _inbox.ReplyAsync(mail.ThreadId, "Yes of course, our engineer is on Telegram, search @lumi_support88 and say hello to him."); // expect: BSM3002|BSM3003
            return;
        }

        if (InvoiceAsk.IsMatch(mail.Text))
        {
            await _inbox.ReplyAsync(mail.ThreadId, $"Hello, the invoice with VAT for order {mail.OrderId} is attached here.");
            return;
        }

        if (mail.Text.Contains("manual", StringComparison.OrdinalIgnoreCase))
        {
            await _inbox.ReplyAsync(mail.ThreadId, "Hello, please download the manual from lumi-light dot shop slash manual, it is the newest one."); // expect: BSM3001
            return;
        }

        if (isNight)
        {
            await _inbox.ReplyAsync(mail.ThreadId,
                $"Hello, we got your question about order {mail.OrderId}. It is night in China now, an engineer will check it and answer before 10 o'clock tomorrow.");
        }
    }
}
