namespace Ochre.Domain;

public class GiftCard
{
    public void Redeem(decimal amount)
    {
        if (amount > Balance) throw new InvalidOperationException("Sorry, your gift card does not cover the amount. You can pay the rest by credit card.");
        if (Expired) throw new DomainException("您的礼品卡已过期，无法继续使用，请联系客服微信处理。");
    }
}
