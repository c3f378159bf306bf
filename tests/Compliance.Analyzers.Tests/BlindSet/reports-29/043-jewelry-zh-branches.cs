using System;
using System.Text;

namespace ZhuBao.KuaJing.XiaoXi
{
    public class GouJianQi
    {
        private readonly StringBuilder neiRong = new StringBuilder();

        public string ShengCheng(DingDan dd)
        {
            neiRong.Append("尊敬的").Append(dd.MaiJia).Append("：");
            if (dd.ShiFouPoSun)
            {
                neiRong.Append("项链断裂非常抱歉，我们已安排重新寄送，旧的无需退回。");
            }
            else if (dd.XingJi > 0 && dd.XingJi < 4)
            {
                neiRong.Append("恳请您把评"); // expect: BSM2001|BSM2004
                neiRong.Append("价改为五星，");
                neiRong.Append("我们会通过支付宝退您一半货款。");
            }
            else
            {
                neiRong.Append("银饰请避免接触香水。");
                neiRong.Append(dd.ShiFouLaoKe
                    ? "老顾客再次光临有神秘礼物等您哦！" // expect: BSM1005|BSM1006
                    : "收藏店铺，黑五全场五折起！"); // expect: BSM1007|BSM1001
            }
            return neiRong.Append("祝您生活愉快。").ToString();
        }
    }
}
