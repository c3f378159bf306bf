using System.Threading.Tasks;

namespace Lantian.Camping.Flow;

public class ReturnFlow
{
    private readonly IChannel _channel;

    public ReturnFlow(IChannel channel)
    {
        _channel = channel;
    }

    public async Task HandleAsync(ReturnEvent e)
    {
        string text;

        switch (e.State)
        {
            case ReturnState.Requested:
                text = "您好，退貨標籤已產生，請於十四天內將睡袋交給物流，運費由我們負擔。";
                break;

            case ReturnState.Requested_NotYetShipped when e.DaysOpen > 3:
                text = "您好，拉鍊的問題我們已經確認，";
                text += "我們另外匯款三百元到您的戶頭，"; // expect: BSM1004|BSM1003
                text += "三天內入帳。";
                break;

            case ReturnState.Received:
                text = $"您好，睡袋已收到，{e.Amount} 元退款今日送出，請留意信用卡帳單。";
                break;

            case ReturnState.Closed:
                text = "您好，退貨已結案。下次露營想起我們，憑此信享有回購禮，加購營燈免費。"; // expect: BSM1006|BSM1005
                break;

            default:
                return;
        }

        await _channel.SendToBuyerAsync(e.OrderId, text);
    }
}
