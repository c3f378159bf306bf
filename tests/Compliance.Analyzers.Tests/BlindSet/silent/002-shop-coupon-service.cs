namespace MallPro.Service
{
    public class YouHuiQuanService
    {
        public ApiResult LingQu(int userId, int quanId)
        {
            var quan = Db.Quan.Find(quanId);
            if (quan == null)
                return ApiResult.Error("优惠券不存在");
            if (quan.ShengYu <= 0)
                return ApiResult.Error("优惠券已被领完");
            if (quan.JieShu < System.DateTime.Now)
                return ApiResult.Error("该优惠券活动已结束，无法领取");
            if (Db.LingQu.Any(x => x.UserId == userId && x.QuanId == quanId))
                return ApiResult.Error("您已领取过该优惠券，每人限领一张");
            Db.LingQu.Add(new LingQu { UserId = userId, QuanId = quanId });
            return ApiResult.Success("领取成功");
        }
    }
}
