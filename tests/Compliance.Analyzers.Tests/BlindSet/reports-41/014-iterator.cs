using System.Collections.Generic;

namespace Oakline.Drip;

public class DripSequence
{
    /// <summary>Messages sent to the Amazon customer, one per week.</summary>
    public IEnumerable<string> Messages(string firstName)
    {
        yield return $"Hi {firstName}, the board needs oil before first use; wipe it on and wait one night.";
        yield return $"Hi {firstName}, we slipped a surprise for you into the next parcel; just order once more."; // expect: BSM1005|BSM1006
        yield return "A quick favour: " +
                     "would you raise your 3-star review by a star or two, now that we sent the new board?"; // expect: BSM2004
        yield return $"Hi {firstName}, does the groove side splinter? Reply here and we replace the board.";
    }

    public async IAsyncEnumerable<string> MessagesZh()
    {
        yield return "您好，砧板首次使用前请先涂一层食用油。";
        await Task.Yield();
        yield return "您好，点击商品页面的优惠券即可领取，下单时自动抵扣。"; // expect: BSM1002
    }
}
