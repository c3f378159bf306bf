namespace Moxi.Gateway.Templates;

public static class RawFrames
{
    public static ReadOnlySpan<byte> Delay => """
        您好，颱風導致配送延後兩天，敬請見諒；如不便等候，我們全額退款。
        """u8;

    // expect@+2: BSM2001
    public static ReadOnlySpan<byte> Review => """
        您好，留下五星好評並截圖回傳，即贈咖啡濾杯一個。
        """u8;

    // expect@+2: BSM3003|BSM1001
    public static ReadOnlySpan<byte> Direct => """
        您好，下次請到我們的蝦皮賣場直接下單，比亞馬遜便宜一成。
        """u8;
}
