using Furion.FriendlyException;

namespace Mall.Application;

[ErrorCodeType]
public enum YingXiaoErrorCode
{
    [ErrorCodeItemMetadata("优惠券已被领完")]
    Q1001,
    [ErrorCodeItemMetadata("该用户已经领取过新人礼包，不能重复领取")]
    Q1002,
    [ErrorCodeItemMetadata("折扣必须在 0 到 1 之间")]
    Q1003,
    [ErrorCodeItemMetadata("返现金额不能大于订单实付金额")]
    Q1004,
}

public class YingXiaoService
{
    public void Jiaoyan(decimal zheKou, bool yiLing)
    {
        if (zheKou is <= 0 or > 1) throw Oops.Oh(YingXiaoErrorCode.Q1003);
        if (yiLing) throw Oops.Oh(YingXiaoErrorCode.Q1002);
    }
}
