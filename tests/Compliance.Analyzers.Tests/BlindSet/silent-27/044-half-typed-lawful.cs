using Amazon.Msg   // package?

class Draft
{
    IMsgClient cli;

    async Task Go(dynamic ord)
    {
        var text = "Hi " + ord.buyer + ", ";
        text += ord.lost
            ? "the parcel got lost, your money is already on its way back."
            : "the parcel is on the van and comes today.";
        await cli.sendBuyerMsg(ord.id, text);

        var no = $"Hi {ord.buyer}, we are not allowed to give you a discount in a message, sorry!";
        await cli.sendBuyerMsg(ord.id, no);

        if (ord.needsCoupon) throw new Exception("coupon flow not done, " +
    }

    string Todo(
}
