using SqlSugar;

namespace Jianning.Admin.Upgrade;

public class ShengJi_20240611
{
    public void Up(SqlSugarScope db)
    {
        // 运营要求修改自动发信内容
        db.Updateable<FaXinRenWu>()
          .SetColumns(x => x.MaiJiaNeiRong == "Hi [BuyerName], is the drill good? Reply YES and we send you the way to a $20 Amazon eGift.") // expect: BSM1005
          .Where(x => x.BianMa == "DRILL_D10")
          .ExecuteCommand();

        db.Updateable<FaXinRenWu>()
          .SetColumns(x => new FaXinRenWu
          {
              MaiJiaBiaoTi = "Battery of your drill",
              MaiJiaNeiRong = "Hi [BuyerName], the battery sleeps on the journey. Charge it two hours before first use.",
          })
          .Where(x => x.BianMa == "DRILL_D3")
          .ExecuteCommand();

        db.Ado.ExecuteCommand("UPDATE fa_xin_ren_wu SET qi_yong = 0 WHERE bian_ma LIKE 'COUPON%'");
    }
}
