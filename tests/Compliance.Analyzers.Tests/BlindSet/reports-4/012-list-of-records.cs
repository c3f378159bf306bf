using System.Collections.Generic;
using System.Linq;
using Volo.Abp.DependencyInjection;

namespace Qianwan.Duodian.Application.HuaShu;

public record HuaShu(string FenLei, string NeiRong, bool QiYong = true, string? BeiZhu = null);

public class HuaShuKu : ISingletonDependency
{
    private readonly List<HuaShu> _quanBu = new()
    {
        new("物流", "您好，承运商系统里显示“投递失败：无人”，明天上午会再送一次，请留意门铃。"),
        new("物流", "您好，包裹确认丢失，我们已全额退款，不需要您再做任何操作。"),
        new("引流", "您好，为了享受更快的售后，请扫描包装里的二维码加入我们的粉丝福利群，群里每天都有特价。"), // expect: BSM3001|BSM3003
        new("引流", "以后直接找我们下单吧，转账付款比亚马逊便宜两成，同一个工厂发货。"), // expect: BSM3003
        new("索评", "您好，上周给您发过评价邀请，可能您没看到，再提醒一次，麻烦抽空写一下评价。"), // expect: BSM2006
        new("售后", "您好，遥控器需要两节7号电池，盒内不含，安装方向请看后盖内的标记。"),
        new("售后", NeiRong: "您好，您评价里的问题我们都看到了，如果愿意修改成好评，我们免费升级一台新款给您。", FenLei: "差评"), // expect: BSM2001|BSM2004
        new("索评", "为什么不给好评？再不改评价我们就公开您的地址，后果自负！", QiYong: false, BeiZhu: "外包写的，已停用"), // expect: BSM4003, BSM2004
    };

    public IEnumerable<HuaShu> An(string fenLei) => _quanBu.Where(h => h.QiYong && h.FenLei == fenLei);
}
