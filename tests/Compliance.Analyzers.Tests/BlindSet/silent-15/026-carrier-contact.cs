namespace Foshan.Freight;

public class DaJianMsg
{
    // 大件派送
    public string Appointment(string buyer, string carrier, DateTime d) =>
        $"{buyer}您好，床垫由{carrier}派送，时间{d:M月d日}上午，司机会拨打您订单里的号码，请保持接听。";

    public string AppointmentEn(string buyer, DateTime d) =>
        $"Hi {buyer}, sofa delivery need two persons and a free stairway. Is {d:MMM d} ok for you? Please answer here.";

    public string GateCode(string buyer) =>
        $"Hi {buyer}, driver stand at the gate and can not enter. Please tell us the gate code.";

    public string Floor(string buyer) => $"{buyer}您好，请告知楼层和是否有电梯，方便安排搬运。";

    public string Trace(string buyer, string order) =>
        $"Hi {buyer}, the pallet of {order} is stuck in the depot since Monday. The carrier promise Thursday. If you do not want to wait, we cancel it and refund everything.";

    public string Pickup(string buyer) => $"{buyer}您好，退货由承运商上门取件，请把床垫卷好放门口，无需付费。";
}
