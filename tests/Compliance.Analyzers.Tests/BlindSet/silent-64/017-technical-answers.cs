using System.Threading.Tasks;

namespace BenchPro.Amazon.Answers
{
    public class TechnicalAnswers
    {
        private readonly IBuyerReplyClient _replies;

        public TechnicalAnswers(IBuyerReplyClient replies) => _replies = replies;

        public Task AnswerAsync(string orderId, string topic)
        {
            string answer = topic switch
            {
                "screws" => "The cover is held by five star screws (Torx T8). The bit is in the lid of the box.",
                "polarity" => "Please connect the red clamp to the positive terminal first and the black one to the bare metal of the frame.",
                "voltage" => "The charger has a temperature compensation: at 0 degrees it raises the voltage by 0.3 V. This is not a fault.",
                "strip" => "Set the tool to 1.5 mm to strip the cable. If you feel resistance, go one step up.",
                "storage" => "Store it in a dry place with the battery taken out. Charge the battery to 60% before winter.",
                "chain" => "To remove a link, push the pin out with the tool supplied. Two spare links are in the bag.",
                "code" => "Code E7 means the motor is too hot. Switch the power off, wait for 20 minutes and press the reset button.",
                "gift" => "Yes, you can tick 'This is a gift' at checkout. The parcel then has no price inside.",
                _ => null
            };

            return answer is null ? Task.CompletedTask : _replies.ReplyAsync(orderId, answer);
        }
    }
}
