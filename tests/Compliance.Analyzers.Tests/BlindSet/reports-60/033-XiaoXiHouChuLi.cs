using System;
using System.Text.RegularExpressions;
using MediatR;
using System.Threading;
using System.Threading.Tasks;

namespace Kuafu.CustomerService.Handlers
{
    public record MaiJiaLaiXin(string OrderNo, string ZhengWen, string XingMing) : IRequest<string>;

    public class MaiJiaLaiXinHandler : IRequestHandler<MaiJiaLaiXin, string>
    {
        private static readonly Regex YaoDianHua = new(@"电话|手机|致电|phone|call", RegexOptions.IgnoreCase);
        private static readonly Regex YaoWangZhi = new(@"官网|网站|website", RegexOptions.IgnoreCase);
        private static readonly Regex YaoXinPin = new(@"新款|new\s+model", RegexOptions.IgnoreCase);

        public Task<string> Handle(MaiJiaLaiXin request, CancellationToken cancellationToken)
        {
            var chengHu = $"{request.XingMing}您好，";
            if (YaoDianHua.IsMatch(request.ZhengWen))
                return Task.FromResult(chengHu + "V我：kf_xiaomei88，那边聊起来方便。"); // expect: BSM3002|BSM3003
            if (YaoWangZhi.IsMatch(request.ZhengWen))
                return Task.FromResult(chengHu + "我们网站是 kuafu点com，同款那边也有。"); // expect: BSM3001|BSM3003|BSM5004
            if (YaoXinPin.IsMatch(request.ZhengWen))
                return Task.FromResult(chengHu + "新款和您手里这款的区别是接口由Micro换成了Type-C，其余参数相同。");
            return Task.FromResult(chengHu + $"您关于订单{request.OrderNo}的问题我们正在核实仓库监控，今天下班前给您答复。");
        }
    }
}
