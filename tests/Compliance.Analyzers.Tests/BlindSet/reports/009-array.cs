using System.Linq;
using Quartz;
using System.Threading.Tasks;

namespace Northbeam.Jobs
{
    [DisallowConcurrentExecution]
    public class FollowUpJob : IJob
    {
        private static readonly string[] Bodies =
        {
            "Your lamp needs one extra step: remove the blue film before you switch it on.",
            "We owe you a proper invoice; it is attached to this message.",
            "Because you are a loyal customer, we would like to give you 25% off your next lamp.", // expect: BSM1001|BSM1006
            "The missing plug adapter was posted this morning, free of charge.",
            "Could you change your 2-star review to 5 stars now that the lamp works?", // expect: BSM2004|BSM2002
        };

        public async Task Execute(IJobExecutionContext context)
        {
            var idx = context.MergedJobDataMap.GetInt("step");
            var body = Bodies.ElementAtOrDefault(idx);
            if (body != null)
                await context.Scheduler.Get<IBuyerMessenger>().SendAsync(context.JobDetail.Key.Name, body);
        }
    }
}
