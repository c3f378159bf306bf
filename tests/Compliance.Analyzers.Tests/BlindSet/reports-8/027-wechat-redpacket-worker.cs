using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LanTu.Erp.Jobs
{
    public class HuiFangWorker : BackgroundService
    {
        private readonly IZhanNeiXin _zhanNeiXin;
        private readonly ILogger<HuiFangWorker> _log;

        public HuiFangWorker(IZhanNeiXin zhanNeiXin, ILogger<HuiFangWorker> log)
        {
            _zhanNeiXin = zhanNeiXin;
            _log = log;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var d = await _zhanNeiXin.QuYiTiaoAsync(stoppingToken);
                if (d is null) { await Task.Delay(TimeSpan.FromMinutes(5), stoppingToken); continue; }

                string zhengWen;
                if (d.TianShu == 3)
                    zhengWen = $"{d.MaiJia}，您好！滤芯首次使用前请先用清水冲洗两分钟，再装入机器。";
                else if (d.TianShu == 10)
                    zhengWen = $"{d.MaiJia}，您好！请把付款截图发给我们，微信转账返您{d.JinE}元现金。"; // expect: BSM1004
                else
                    zhengWen = $"{d.MaiJia}，您好！满意的话请给五星，不满意请先联系我们，千万不要直接留差评。"; // expect: BSM2003|BSM2002

                await _zhanNeiXin.FaSongAsync(d.DingDanHao, zhengWen);
                _log.LogInformation("回访已发送 {DingDanHao}", d.DingDanHao);
            }
        }
    }
}
