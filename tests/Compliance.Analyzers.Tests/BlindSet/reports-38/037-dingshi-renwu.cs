using System.Threading.Tasks;
using Quartz;

namespace JuFeng.KuaJing.Jobs
{
    [DisallowConcurrentExecution]
    public class MaiJiaGuanHuaiJob : IJob
    {
        private readonly IDingDanCangKu _cangKu;
        private readonly IZhanNeiXinFaSong _faSong;

        public MaiJiaGuanHuaiJob(IDingDanCangKu cangKu, IZhanNeiXinFaSong faSong)
        {
            _cangKu = cangKu;
            _faSong = faSong;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var dingDanLieBiao = await _cangKu.ChaQianShouSanTianAsync();
            foreach (var dd in dingDanLieBiao)
            {
                var neiRong = $"{dd.MaiJiaMing}您好，台灯首次使用请先充满电，约需四小时。";
                if (dd.ShiHuiTouKe)
                    neiRong += "感谢您再次光临，我们为您预留了一份神秘好礼，告诉我们地址就寄给您。"; // expect: BSM1005
                if (dd.JinE > 50)
                    neiRong += "推荐朋友购买，您和朋友各得十美元奖励。"; // expect: BSM1006
                if (dd.YouTuiHuo)
                    neiRong += "您的退货已入库，退款已提交给亚马逊处理。";
                else
                    neiRong += "要是觉得还不错，给个满分好评呗，小店全靠您啦！"; // expect: BSM2002|BSM2003
                await _faSong.FaSongAsync(dd.BianHao, neiRong);
            }
        }
    }
}
