using System.Linq;

namespace Shunfa.Erp.MsgCenter.Seeds;

public record MoBan(int Id, string BianMa, string BiaoTi, string NeiRong);

public static class MoBanSeed
{
    public static readonly MoBan[] QuanBu =
    {
        new(101, "QUEREN_KEZI", "刻字确认", "您好，您订购的钢笔需要刻字，请回复要刻的内容，最多12个字母。"),
        new(102, "QUEHUO", "缺货", "您好，此款钢笔暂时缺货，麻烦您自己点一下取消订单，原因选“不想要了”。"), // expect: BSM4001
        new(103, "QUEHUO_TUIKUAN", "缺货退款", "您好，此款钢笔已缺货，我们已取消订单并全额退款，非常抱歉。"),
        new(104, "ZENGPIN", "赠品", "您好，感谢惠顾！回复地址即可免费获赠一瓶墨水，先到先得。"), // expect: BSM1005
        new(105, "YANQI", "延保", "您好，给商品写评价的客户，保修期自动延长到三年。"), // expect: BSM2001
        new(106, "BAOXIU", "保修", "您好，保修卡见附件，保修期为购买之日起两年。"),
    };

    public static MoBan? An(string bianMa) => QuanBu.FirstOrDefault(m => m.BianMa == bianMa);
}
