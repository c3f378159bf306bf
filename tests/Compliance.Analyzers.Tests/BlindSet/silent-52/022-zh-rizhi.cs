using Microsoft.Extensions.Logging;

namespace YunDian.YingXiao
{
    public class YouHuiQuanRenWu
    {
        private readonly ILogger<YouHuiQuanRenWu> _logger;
        public YouHuiQuanRenWu(ILogger<YouHuiQuanRenWu> logger) { _logger = logger; }

        public void ZhiXing(int huoDongId, int shuLiang)
        {
            _logger.LogInformation("开始发放优惠券，活动 {Id}，数量 {Count}", huoDongId, shuLiang);
            if (shuLiang <= 0)
                throw new ArgumentException("优惠券数量必须大于零，请先在后台设置返现比例");

            try
            {
                FaFang(huoDongId, shuLiang);
                _logger.LogInformation("好评返现规则已关闭，跳过五星好评奖励");
            }
            catch (Exception ex)
            {
                _logger.LogError(ex, "赠品库存不足，礼品卡发放失败，请联系管理员");
            }
        }

        private void FaFang(int id, int n) { }
    }
}
