using System.Collections.Generic;

namespace Zengcheng.Service;

public class ShouhouSteps
{
    public IEnumerable<MsgStep> For(Ticket t)
    {
        yield return new MsgStep(0, $"{t.Buyer}您好，工单{t.No}已转工程师，明天给您答复。");

        if (t.NeedPhoto)
            yield return new MsgStep(0, "Hi, please take one photo of the crack and one of the box label.");

        if (t.NeedSerial)
            yield return new MsgStep(0, "Hi, serial number is under the battery cover, we need it to find the right part.");

        if (t.Found)
            yield return new MsgStep(1, $"{t.Buyer}您好，原因是主板进水，属于质量问题，换新不收费。");
        else
            yield return new MsgStep(1, $"{t.Buyer}您好，照片里看不清接口，麻烦再拍一张近照。");

        yield return t.WantsRefund
            ? new MsgStep(2, "Hi, as you wish, we refund the whole order and not the replacement.")
            : new MsgStep(2, "Hi, the new board is packed and leave our warehouse tonight.");
    }
}
