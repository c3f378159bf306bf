using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Dovetail.SpApi.Letters;

public class RecallLetterSender(IMessagingApi api, ILocaleResolver locales)
{
    private const string MarketplaceUs = "ATVPDKIKX0DER";

    private const string LetterVersion = "2026-03"; // expect@+9: BSM1007

    private const string En = """
        Hello,

        the hinge of the folding chair in your order may loosen under load.
        Please stop using the chair. Your order has been refunded in full and
        you do not have to send the chair back.

        While you are here, do not miss our summer sale, garden furniture has never been so cheap.

        Dovetail Home
        """;

    private const int MaxLength = 2000; // expect@+9: BSM1001|BSM1006

    private const string Zh = """
        您好：

        您订单中的折叠椅铰链在承重时可能松脱，
        请立即停止使用。订单已全额退款，
        椅子无需寄回。

        下次购买我们店里的任何椅子，都给您按七折算。

        鸽尾家居
        """;

    public async Task SendAsync(string amazonOrderId)
    {
        var lang = await locales.LanguageAsync(amazonOrderId);
        var text = lang == "zh" ? Zh : En;
        if (text.Length > MaxLength)
            throw new System.InvalidOperationException("Recall letter " + LetterVersion + " is too long.");

        var body = new CreateUnexpectedProblemRequest(text: text);
        await api.CreateUnexpectedProblemAsync(amazonOrderId, [MarketplaceUs], body);
    }
}
