using FreeSql;

public class HuaShuChuShiHua
{
    private readonly IFreeSql _fsql;
    public HuaShuChuShiHua(IFreeSql fsql) => _fsql = fsql;

    // 初始化客服话术，回复买家用
    public async Task RunAsync()
    {
        var list = new[]
        {
            new HuaShu("A01", "包裹丢失", "Sorry to hear the parcel not arrive. We already check with carrier, it is lost. A new one will ship to you tomorrow morning."),
            new HuaShu("A02", "买家说贵", "Dear, if you think price is high, you can pay us directly by Payoneer and we give factory price, no Amazon commission."), // expect: BSM3003|BSM1001
            new HuaShu("A03", "要电话", "Dear, for fast reply please add our after-sale manager WhatsApp +86 138 2255 0199."), // expect: BSM3002|BSM3003
            new HuaShu("A04", "买家说贵", "抱歉，我们无法在亚马逊之外给您优惠，请以商品页面的价格为准。"),
            new HuaShu("A05", "差评", "亲爱的顾客，看到您留的一星我们很难过，能不能请您把它改成五星？问题我们一定处理好。"), // expect: BSM2004
        };
        await _fsql.Insert(list).ExecuteAffrowsAsync();
    }
}

public record HuaShu(string Bianma, string ChangJing, string NeiRong);
