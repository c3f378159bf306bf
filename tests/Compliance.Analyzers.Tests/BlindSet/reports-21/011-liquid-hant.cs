namespace Nordstern.Templates;

/// <summary>Liquid 模板，繁體中文買家</summary>
public static class LiquidHant
{
    public const string Chuhuo = "{{ order.buyer }} 您好，您的訂單 {{ order.number }} 因颱風延誤，預計 {{ order.eta }} 送達。";

    public const string Huigou = "{{ order.buyer }} 您好，感謝您的購買！憑專屬折扣碼 {{ promo }} 再買一件可省 {{ saving }} 元。"; // expect: BSM1002|BSM1001

    public const string Pingjia = "{{ order.buyer }} 您好，留下五星評價並截圖給我們，即送保溫杯一個。"; // expect: BSM2001

    public const string Tuikuan = "{{ order.buyer }} 您好，退款已退回原付款方式，約三至五個工作天入帳。";

    public const string Jiahaoyou = "{{ order.buyer }} 您好，如有任何問題請加我們的 LINE：@nordstern_tw，回覆更快。"; // expect: BSM3002|BSM3003

    public const string Xinpin = "{{ order.buyer }} 您好，本店秋季新款露營燈已上架，歡迎您進店選購。"; // expect: BSM1007
}
