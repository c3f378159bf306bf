using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Dianxiaobao.Reviews;

public class PingJiaGenJinService
{
    private readonly ErpDbContext _db;
    private readonly IAmazonZhanNeiXin _zhanNeiXin;

    public PingJiaGenJinService(ErpDbContext db, IAmazonZhanNeiXin zhanNeiXin)
    {
        _db = db;
        _zhanNeiXin = zhanNeiXin;
    }

    public async Task<int> GenJinAsync(DateTime since)
    {
        var chaPing = await _db.Reviews
            .Where(r => r.Star <= 3 && r.CreatedAt >= since && !r.Contacted)
            .ToListAsync();

        foreach (var r in chaPing)
        {
            string msg;
            if (r.Star == 1)
            {
                msg = $"您好，{r.BuyerName}，产品没让您满意我们特别难受。货款已经全额退给您了，"
                    + "您看一星那条能不能顺手给删了呀，老板这个月要扣我绩效的。"; // expect: BSM2004
            }
            else if (r.Star == 2)
            {
                msg = $"您好，{r.BuyerName}，我们重新寄一台新的给您，旧的不用退，"
                    + "不过想请您先把星星改到四颗以上，改好了我们马上发货。"; // expect: BSM2001|BSM2004
            }
            else
            {
                msg = $"您好，{r.BuyerName}，您提到的充电接口松动，属于质保范围，请回复告诉我们购买时选择的颜色，我们换一台给您。";
            }

            await _zhanNeiXin.FaSongAsync(r.AmazonOrderId, msg);
            r.Contacted = true;
        }

        return await _db.SaveChangesAsync();
    }
}
