using System;
using Microsoft.Extensions.Logging;

namespace JinQiao.CuXiao.Services
{
    public class CuXiaoService
    {
        private readonly ILogger<CuXiaoService> _logger;
        public CuXiaoService(ILogger<CuXiaoService> logger) => _logger = logger;

        public decimal JiSuanZheHouJia(decimal yuanJia, decimal zheKou, string youHuiMa)
        {
            if (zheKou <= 0 || zheKou >= 1)
                throw new ArgumentOutOfRangeException(nameof(zheKou), "折扣必须大于零且小于一，例如八五折请传 0.85");
            if (string.IsNullOrEmpty(youHuiMa))
                throw new InvalidOperationException("优惠码不能为空，请先在后台创建优惠券");

            var jieGuo = Math.Round(yuanJia * zheKou, 2);
            _logger.LogInformation("优惠码 {Ma} 生效，原价 {YuanJia}，折后价 {ZheHouJia}", youHuiMa, yuanJia, jieGuo);

            if (jieGuo < yuanJia / 2)
                _logger.LogWarning("优惠码 {Ma} 折扣过大，低于五折，赠品与满减不可叠加", youHuiMa);

            return jieGuo;
        }

        public void JiaoYanZhanNeiXin(string neiRong)
        {
            if (neiRong.Contains("返现") || neiRong.Contains("好评") || neiRong.Contains("加微信"))
                throw new InvalidOperationException("站内信含有违规词，禁止发送");
        }
    }
}
