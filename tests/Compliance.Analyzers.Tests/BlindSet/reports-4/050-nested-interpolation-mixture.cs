using System;
using System.Collections.Generic;
using System.Linq;

namespace Qianwan.Duodian.Application.YingWen;

/// <summary>美国站英文消息，由翻译组维护</summary>
public class UsXiaoXi
{
    private const string Brand = "Muzi Home";
    private const string ThankGift = "a free set of coasters";

    public string DiErFeng(MaiJia mj, ShangPin sp) =>
        $"Hi {mj.Ming}, {(sp.KeChaiXie ? "the cover unzips on the left side" : "the cover is sewn on and can't be removed")}, so please wash by hand only.";

    public string DiSanFeng(MaiJia mj, int reviewBonus)
    {
        var kaiTou = $"Hi {mj.Ming}, it's {Brand}. ";
        var zhongJian = reviewBonus > 0
            ? $"Write about your sofa cover on Amazon and collect ${reviewBonus} from us within a day." // expect: BSM2001
            : $"You have been picked to receive {ThankGift} with no strings attached."; // expect: BSM1005
        return kaiTou + zhongJian + @" Best,
" + Brand;
    }

    public IEnumerable<string> DiSiFeng(IEnumerable<MaiJia> quan)
        => from mj in quan
           let quanMa = mj.QuanMa ?? "MUZI-" + mj.Id
           select @$"Hi {mj.Ming},
your replacement elastic band was posted on {mj.BuJiRi:MMM d} at no charge.
" + (mj.LaoKe ? $"P.S. {quanMa} is your personal claim code, good for {mj.ZheKou}% off storewide." : ""); // expect: BSM1002|BSM1001
}
