using System.Collections.Generic;
using System.Threading.Tasks;

namespace Youxi.Pet;

public class BuFenTuiKuan
{
    private readonly IKeFuTongDao _tongDao;
    public BuFenTuiKuan(IKeFuTongDao tongDao) => _tongDao = tongDao;

    public Task QueJianAsync(string xiaoXiId, string jian, decimal jinE) =>
        _tongDao.HuiFuMaiJiaAsync(xiaoXiId,
            $"Dear customer, the {jian} was missing in your parcel. Its share of {jinE} USD was refunded on this order today through Amazon.");

    public Task ShuiFeiAsync(string xiaoXiId, decimal jinE) =>
        _tongDao.HuiFuMaiJiaAsync(xiaoXiId,
            $"您好，多收的税费 {jinE} 美元已经退回到这笔订单的付款卡，请查收。");

    public Task ZheKouYiYongAsync(string xiaoXiId, string orderId) =>
        _tongDao.HuiFuMaiJiaAsync(xiaoXiId,
            $"Dear customer, the 10% coupon you clipped was already applied to order {orderId}, you find it in the invoice as a minus line.");

    public IEnumerable<string> KuaiDi()
    {
        yield return "Dear customer, we upgraded your parcel to express at our cost to keep the promised date.";
        yield return "您好，因仓库漏发，剩余一箱已改用空运寄出，运费由我们承担。";
    }
}
