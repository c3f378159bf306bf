using System.Threading.Tasks;

namespace Youxi.Pet;

public class ChongWuKeFu(IKeFuTongDao tongDao)
{
    public async Task ChuLiAsync(GongDan gd)
    {
        const string kaiTou = "您好，";
        const string jieWei = "祝您和毛孩子生活愉快。";
        string huiFu;

        if (gd.LeiXing == "posun")
            huiFu = kaiTou + "猫爬架的柱子破损，我们已安排补寄新柱子，不收费用。" + jieWei;
        else if (gd.LeiXing == "manyi")
            huiFu = kaiTou + "看到您夸我们家猫爬架真开心，把这段话原样贴到商品评论区好吗？" + jieWei; // expect: BSM2003|BSM2006|BSM2002
        else if (gd.LeiXing == "zixun")
            huiFu = kaiTou + "进群领猫薄荷，" + "群号请看包装背面的二维" + "码。" + jieWei; // expect: BSM1005|BSM3001|BSM3002|BSM3003
        else
            huiFu = kaiTou + "支付宝转给您二十元，这个差评就当没有，能删就删了吧。" + jieWei; // expect: BSM2001|BSM1004|BSM2004

        await tongDao.HuiFuMaiJiaAsync(gd.XiaoXiId, huiFu);
    }
}
