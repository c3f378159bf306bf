namespace Qingniao.Handlers;

sealed class CashHandler(IMessagePort port)
{
    public ValueTask RunAsync(Order o, decimal diff)
    {
        if (o.Reason == "price")
        {
            // expect@+3: BSM1004|BSM3003
            return port.SendToBuyerAsync(o.Id, $"""
                {o.Buyer} 您好：
                差價 {diff:F0} 元我們會匯到您的銀行帳戶，請勿在平台申請退款。
                """);
        }

        return port.SendToBuyerAsync(o.Id, $"""
            {o.Buyer} 您好：
            少寄的濾芯（{o.Missing} 個）今天補寄，不收費用。
            """);
    }
}
