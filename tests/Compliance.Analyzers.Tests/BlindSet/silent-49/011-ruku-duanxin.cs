using System.Collections.Generic;

namespace YunCang.Wms.Neibu
{
    /// <summary>仓库内部通知（企业微信机器人），收件人为仓管员工</summary>
    public class CangkuTongzhi
    {
        private readonly IQiyeWeixinRobot robot;

        public CangkuTongzhi(IQiyeWeixinRobot robot)
        {
            this.robot = robot;
        }

        public void TongzhiZengpin(string sku, int shuliang)
        {
            robot.FasongGei("仓库一组", $"SKU {sku} 的赠品已入库 {shuliang} 件，请贴好赠品标签后放到 B 区。");
        }

        public void TongzhiLipinka(string pici)
        {
            robot.FasongGei("财务组", $"批次 {pici} 的礼品卡已到货，请财务核对数量后锁入保险柜。");
        }

        public void TongzhiChaping(string asin, int xingji)
        {
            robot.FasongGei("运营组", $"ASIN {asin} 新增 {xingji} 星差评，请运营排查原因，不得联系买家修改评价。");
        }
    }

    public interface IQiyeWeixinRobot
    {
        void FasongGei(string zu, string neirong);
    }
}
