using System.Collections.Frozen;
using System.Collections.Generic;

namespace Yewtree.Marketplace.Warranty;

public static class WarrantyTexts
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Map =
        new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["en"] = new Dictionary<string, string>
            {
                ["accepted"] = "Your warranty claim for the blender is accepted. We repair the motor free of charge; the label for sending it in is prepaid.",
                ["rejected"] = "After reviewing the photos our workshop found water in the motor. The warranty does not cover this, so we cannot replace the blender.",
                ["expired"] = "The warranty ended in March, so we can offer neither a refund nor a free repair. A new jug seal can be fitted by hand, see page 12 of the manual.",
            }.ToFrozenDictionary(),
            ["zh"] = new Dictionary<string, string>
            {
                ["accepted"] = "您的保修申请已通过，搅拌机电机免费维修，寄回的运费由我们承担。",
                ["rejected"] = "工程师评估照片后确认电机进水，不属于保修范围，因此无法免费更换。",
                ["expired"] = "保修期已于三月结束，很抱歉不能再免费维修，密封圈可按说明书第 12 页自行更换。",
            }.ToFrozenDictionary(),
        }.ToFrozenDictionary();

    public static string Get(string lang, string key) => Map[lang][key];
}

public sealed class WarrantyClaimHandler(ICustomerMessages messages)
{
    public void Close(WarrantyClaim claim, string outcome)
    {
        var body = WarrantyTexts.Get(claim.Customer.Language, outcome);
        messages.Send(claim.OrderNumber, body);
    }
}
